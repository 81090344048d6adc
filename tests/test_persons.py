"""PERSON: the name alone, of every origin, in the roster or not; and ordinary words that only look like names."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of

CASES = [
    case("越南總理⟦陈国正⟧、國會主席⟦陳青敏⟧出席。", "no list goes on behind a function word"),
    case("⟦古丽·艾合买提⟧和⟦才旦卓玛⟧出席。", "parts of names of minorities"),
    case(
        "马来西亚国防部长⟦莫哈末·山⟧离任，部长拿督斯里⟦哈芝芝诺⟧到任。",
        "a Malay title is no part of the name",
    ),
    case("巴基斯坦发言人⟦穆姆塔兹·扎赫拉·俾路支⟧批评声明。", "the name of a place behind a dot"),
    case("日本海将补⟦山田一郎⟧出席，二等空佐⟦佐藤健⟧发言。", "whole names of Japan behind ranks"),
    case("新加坡海军总长⟦杨春来⟧海军少将发言。", "来 before a rank, behind which nobody is named"),
    case("智利是⟦贝克森⟧亚太三地之行的起点，防长⟦贝克森⟧没有下船。", "a place begins behind the name"),
    case(
        "一名被捕人⟦郑棨伟⟧的哥哥说，⟦郑棨伟⟧自小怕水。⟦郑棨伟⟧弟弟在场，他们说的是⟦郑棨伟⟧。",
        "characters that come one by one",
    ),
    case("越南国防部长⟦潘文江⟧大将会见老挝客人。", "a Vietnamese name between office and rank"),
    case("老挝国防部长⟦占萨门·占雅拉⟧上将表示支持。", "a Lao name, jieba cuts it"),
    case("老挝国防部长⟦占萨门·占雅拉⟧(⟦Chansamone Chanyalath⟧)上将表示支持。", "Latin name before the rank"),
    case("以色列空军司令⟦阿米卡姆·诺金⟧少将(⟦Amikam Norkin⟧)抵达。", "Latin name behind the rank"),
    case("日本防卫大臣⟦稻田朋美⟧(⟦Tomomi Inada⟧)等出席会议。", "a Japanese name"),
    case("韩国国防部长官⟦宋永武⟧出席会议。", "a Korean name of three characters"),
    case("韩国总统⟦文在寅⟧同朝鲜领导人⟦金正恩⟧会面。", "two Koreans, 文 and 金 as surnames"),
    case("国务委员兼国防部长⟦李尚福⟧27日在北京会见客人。", "a Chinese name before a date"),
    case("国防部长⟦王冠⟧中方人员交谈。", "but 中 of 中方 is a state's"),
    case("墨西哥经济部长⟦马塞洛·埃布拉德·卡绍冯⟧出席会议。", "a Spanish name of three parts"),
    case(
        "⟦波拉特·加什莫夫⟧少将和⟦伊利加尔·米尔济亚耶夫⟧上校牺牲。",
        "two dotted names with a rank of two between them",
    ),
    case("研究所的⟦彼得莱顿⟧表示，⟦莱顿⟧称合作良好。", "a given name glued to a surname that is a word"),
    case("乌海军司令⟦沃伦琴科⟧28日表示反对。", "a surname of the roster begins another name"),
    case("匈牙利国防部长⟦萨洛伊-博布罗夫尼茨基⟧表示欢迎。", "half of a double surname is listed"),
    case("⟦普京⟧-⟦特朗普⟧会晤在阿拉斯加举行。", "a hyphen between two persons"),
    case("此事与⟦桂敏海⟧案有关，⟦桂敏海⟧在境外。草案、方案和议案不变。", "a case named after somebody"),
    case("参议员⟦沃伦⟧28日表示反对。", "and stands for itself elsewhere"),
    case("英国首相⟦基尔·斯塔默⟧(⟦Keir Starmer⟧)表示欢迎。", "an English name"),
    case("俄罗斯国防部长⟦谢尔盖·绍伊古⟧视察部队。", "a Russian name"),
    case(
        "阿民族解放阵线党总书记⟦阿卜杜勒克里姆·本穆巴拉克⟧强调合作。", "an Arabic name with a long first part"
    ),
    case("巴基斯坦国防部长⟦赫瓦贾・阿西夫⟧出席会议。", "a katakana dot"),
    case("印度国防部长⟦拉杰纳特•辛格⟧出席会议。", "a bullet as dot"),
    case("老挝国防部长⟦占萨门∙占雅拉⟧上将表示支持。", "a bullet operator as dot"),
    case("老挝国防部长⟦占萨门．占雅拉⟧上将表示支持。", "a full-width full stop as dot"),
    case("乌兹别克斯坦国防部长⟦哈尔穆哈梅多夫⟧出席会议。", "a foreign name without a dot"),
    case("中央军委委员⟦魏凤和⟧、⟦李作成⟧、⟦苗华⟧、⟦张升民⟧参加仪式。", "a list of Chinese names"),
    case(
        "⟦丁关根⟧、⟦李铁映⟧、⟦王丙乾⟧等参加座谈。", "the ends of a list, where a clause begins and 等 follows"
    ),
    case(
        "成员包括⟦周德明⟧（会计界）、⟦何国栋⟧（民建联）、⟦孙立新⟧（法律界）和⟦郑海涛⟧。",
        "a list of names with brackets behind each",
    ),
    case("黄金（期货）、白银（现货）、石油（期货）和铜上涨。", "a list of things with brackets"),
    case("出席委員有⟦陳永康⟧、⟦沈伯洋⟧、⟦陳冠廷⟧、⟦林楚茵⟧。", "the first of a list behind 有"),
    case("力积电（6770）、旺宏（2337）上涨，外资买超旺宏最多。", "firms, by the number of their shares"),
    case("⟦张⟧太太说话，⟦李⟧医生不答。", "a surname and a word of courtesy are not one name"),
    case("她向⟦苏⟧小姐道谢。", "向 introduces, and is a surname elsewhere"),
    case("发言人⟦康里克斯⟧中校（Lt Col ⟦Jonathan Conricus⟧）发言。", "a rank before the Latin name"),
    case("首相拿督斯里⟦安华⟧出席会议。", "a Malay title in front of the name"),
    case("常務副主任⟦何宏軍⟧（上將）出席。", "宏 and 軍 are also words of states and forces"),
    case("保安局局長⟦黎棟國⟧及警務處長⟦盧偉聰⟧出席。", "the given name ends before 及"),
    case("政戰主任⟦辜麗都⟧少將出席。", "都 before a rank"),
    case("副署長⟦李江舟⟧及⟦孫青野⟧首次現身。", "及 joins names, too"),
    case("⟦王毅⟧和⟦趙兌烈⟧會談，⟦王⟧外相和⟦趙⟧外相都滿意。", "surnames before Japan's word for the office"),
    case("⟦李明⟧、⟦张华⟧和⟦王芳⟧分别同⟦阮文南⟧、⟦陈德⟧会谈。", "a list of three, the last behind 和"),
    case("苹果、香蕉、石榴等水果上市。", "a list of what is no name"),
    case("江苏、山东和安徽分别参加，金融、商贸和文化交流加强。", "three provinces, three matters"),
    case("“艾森豪威尔”号航母抵达地中海。", "the beginning of a ship's name in quotation marks"),
    case("“阿利·伯克”级驱逐舰抵达地中海。", "the first part of the name of a class of ships"),
    case("中央军委副主席⟦许其亮⟧⟦张又侠⟧出席。", "glued names"),
    case(
        "⟦李尚福⟧、⟦奥斯汀⟧和⟦滨田靖一⟧分别同⟦皮斯托里乌斯⟧、⟦李钟燮⟧、⟦马尔斯⟧会谈。",
        "two lists in one sentence",
    ),
    case("国家主席⟦习近平⟧出席会谈。⟦习⟧主席此访意义重大。", "a surname before a title"),
    case("日本防衛相⟦岩屋毅⟧與南韓國防部長⟦鄭景斗⟧會談。", "traditional characters"),
    case("參謀總長⟦沈一鳴⟧上將罹難。", "traditional characters, rank behind"),
    case("政治局少將副局長⟦于親文⟧罹難。", "于 as a surname behind rank and office"),
    case("时任副总参谋长⟦王冠中⟧出席。", "a name that ends in 中"),
    case("巡逻编队由戚继光舰和郑和舰组成。", "ships named after people"),
    case(
        "女儿⟦聂昭华⟧老师到场。⟦聂昭华⟧老师讲了往事。",
        "a title that always follows is no part of the name",
    ),
    case(
        "船厂总经理⟦波诺马廖夫⟧向媒体介绍情况。⟦波诺马廖夫⟧称，工程顺利。",
        "a name grows by two characters that always follow",
    ),
    case("目标是杜米尔（Dumayr）空军基地。", "one Latin word stands behind places too"),
    case("专家⟦贝尔葆⟧（⟦Rosina Bierbaum⟧）主持讨论。", "two are a name"),
    case("罗斯福号驶入菲律宾海。", "a ship without quotation marks"),
    case("“里根”号和“罗斯福”号航母会合。", "ships in quotation marks"),
    case("⟦许其亮⟧⟦魏凤和⟧出席仪式。", "glued names without an office"),
    case("⟦王毅⟧⟦布林肯⟧会谈，⟦李尚福⟧⟦王毅⟧出席，⟦拜登⟧⟦普京⟧峰会举行。", "glued short names of the roster"),
    case("⟦潘文江⟧会见⟦占沙蒙⟧⟦潘文江⟧会见⟦占沙蒙⟧", "a caption that repeats its title"),
    case(
        "中国驻英国大使馆⟦姚明⟧代办出席仪式。",
        "a name before its office",
        fails="a name of an ordinary word before 代办 is not found",
    ),
    case(
        "美国国防部长⟦马克 · 埃斯珀⟧抵达东京。",
        "blanks around the dot",
    ),
    case("美国将军⟦詹姆斯·G·斯塔夫里迪斯⟧表示支持，⟦斯塔夫里迪斯⟧说，好。", "an initial between two parts"),
    case("专家⟦乔治·W. 格兰姆⟧和学者⟦T·S·艾略特⟧抵达。", "an initial with a stop, and initials first"),
    case("俄制S·400导弹，A·B方案，维生素C·钙片。", "Latin letters before dots that name nobody"),
    case(
        "海军总监⟦因戈·格哈茨⟧离开，准将⟦让·杜邦⟧抵达，部长⟦以赛亚·伯林⟧未到。",
        "a function word as the first syllable",
    ),
    case(
        "⟦于尔根·哈特⟧说，好。他对⟦让·杜邦⟧说，好。",
        "where a clause begins, and the one syllable before a dot",
    ),
    case(
        "总统同⟦卢卡·莫里斯⟧会谈，因⟦彼得·格林⟧拒绝，于⟦彼得·格林⟧离开后抵达。", "function words before names"
    ),
    case("美国国防部长⟦埃斯珀⟧抵达。⟦埃斯珀⟧说，合作良好。", "an American by his short name"),
    case("肯尼亚总统⟦威廉·鲁托⟧抵达北京。", "an African name"),
    case("印度尼西亚国防部长⟦普拉博沃⟧抵达北京。", "an Indonesian name, short"),
    case(
        "新疆维吾尔自治区主席⟦努尔兰·阿不都满金⟧出席。",
        "a minority's name with a dot",
    ),
    case("全国政协副主席⟦巴特尔⟧出席。", "a minority's name without a dot"),
    case("外长⟦王　毅⟧出席，外交部长⟦王 毅⟧会见⟦布林肯⟧。", "a blank inside a name of two"),
    case("⟦习 近 平⟧主席会见⟦董 军⟧上将和⟦洪 森⟧首相。", "blanks inside names of the roster"),
    case(
        "越南国防部长⟦潘 文江⟧大将会见国防部长⟦魏凤 和⟧和外长⟦拉 夫罗夫⟧。", "one blank inside a longer name"
    ),
    case("大使⟦李 明⟧说，好。国防部长 ⟦范 德 明⟧ 大将出席。", "padded names that no dictionary holds"),
    case("两国总理 高 兴地表示欢迎。声 明 和 程 序。会见 马 上开始。", "padded words and parted clauses"),
    case("出席的有⟦王　毅⟧　⟦李　强⟧　⟦魏凤和⟧。", "padded names in a list parted by blanks"),
    case("王明 刘勇 到场，陈 主席会见王 部长和李 先生。", "names parted by blanks, a blank before a title"),
    case("文莱苏丹⟦哈桑纳尔·博尔基亚⟧会见客人。", "a monarch"),
    case("缅甸国防军总司令⟦敏昂莱⟧大将会见客人。", "a Burmese name"),
    case("泰国陆军司令⟦巴逸·占奥差⟧上将会见客人。", "a Thai name in variant characters"),
    case("柬埔寨首相⟦洪森⟧会见客人。", "a Khmer name"),
    case("菲律宾总统⟦费迪南德·罗慕尔德兹·马科斯⟧会见客人。", "a Philippine name of three parts"),
    case("法国外长⟦让-伊夫·勒德里昂⟧会见客人。", "a hyphen inside a name"),
    case("国防部发言人⟦吴谦⟧说，情况正常。", "a name of two characters before 说"),
    case("北京有张自忠路和佟麟阁路，鲁迅文学奖在绍兴颁发。", "streets and prizes named after people"),
    case("和平是底色，江水涨了，黎明时分，高山如画，马上入夏。", "ordinary words that begin with surnames"),
    case("会谈成功举行。（记者 王明远）", "a reporter in a byline"),
    case("领导人、官员、代表和记者都到了。", "words for people"),
    case("东盟-日本国防部长非正式会晤召开。", "a hyphen joins bodies, not names"),
    case("程序之外，还要有温情；成功不在高峰，而在方向。", "方向 程序 温情 are words"),
    case("财政部副部长⟦彼得·汉森⟧在与⟦苏哈托⟧会晤后离开。", "no name holds two words: 汉森|在|与"),
    case(
        "泰国总理⟦川·立派⟧１日晚发表讲话。", "a dotted name of rare characters that office and numeral bound"
    ),
    case("巴基斯坦总理⟦穆罕默德·纳瓦兹·谢里夫⟧抵达。", "one more part before a name of the roster"),
    case(
        "⟦李希⟧抵达巴西利亚。⟦李希⟧对巴西进行正式访问。",
        "surely named elsewhere, and cut by the segmenter here",
    ),
    case("全国政协领导人⟦石泰峰⟧、⟦邵鸿⟧等参加会见。", "a short name between a name of the roster and 等"),
    case("据介绍，⟦温⟧小姐昨天返回。", "a surname alone before a word of courtesy"),
    case("人们怀念敬爱的⟦周⟧总理。", "a title that means one person"),
    case("各位先生、各位女士，总统先生，大使女士。", "words of courtesy without a surname"),
    case("⟦张国焘⟧的主张没有得到支持。", "a name that the segmenter's dictionary has"),
    case("央行从储备金中拨款，飞机升至1.2万英尺。", "words of three characters that begin like surnames"),
    case("他豪迈地说，要继续前进。", "an adverb made of syllables"),
    case("萨尔马特洲际弹道导弹将列装，斯特瑞克装甲车和米格-31抵达。", "weapons named like people"),
    case(
        "西科斯基公司表示将升级直升机，勒克莱尔主战坦克参加阅兵。", "a name that ends in a word for a thing"
    ),
    case("轰炸机从米尔登霍尔基地起飞，安德森空军基地扩建。", "bases named after people"),
    case("赛马“金麒麟”夺冠，飓风“桑迪”造成停电。", "a horse, a storm"),
    case(
        "他在比什凯克会见客人，代表团赴敖德萨视察，车队抵达库皮扬斯克。", "behind 在, 赴 and 抵达 is a place"
    ),
    case("黄河、海河、淮河流域水利工程开工。", "between places of a list is a place"),
    case("李母表示不明所以，外国官员应尽早告知家属。", "a mother and an adverb are no names"),
    case(
        "参谋总长⟦沈一鸣⟧战机飞行员出身，总统⟦易卜拉欣·莱希⟧直升机失事。",
        "words that only begin like weapons",
    ),
    case(
        "日本首相⟦安倍晋三⟧访华。⟦安倍⟧率团出席会议。",
        "a short name that the segmenter cut, where a clause begins",
    ),
    case(
        "中国驻瑞典大使⟦桂从友⟧发言，⟦桂民海⟧案引起关注。⟦桂⟧大使表示，中方关切。",
        "of two Gui the one with the office",
    ),
    case(
        "当事人⟦曾⟧先生一家安好。据介绍，⟦曾⟧先生昨天返回。当事人⟦曾⟧先生已经到家。",
        "addressed so once, behind a word before and after",
    ),
    case("参谋长⟦沈一鸣⟧抵达。⟦沈⟧说，合作良好。", "a surname by itself, before a verb"),
    case("大使⟦高明⟧抵达。高的一方说，水位高是原因。", "a surname that is an ordinary word"),
    case(
        "使馆参赞⟦蒙特科⟧（左二）出席，伦敦巿长⟦简世德⟧未到。",
        "where someone stands in a picture; 巿 typed for 市",
    ),
    case("传教士⟦布伦森⟧获释，收藏家⟦利奥波德⟧在场。", "what someone does"),
    case("“梅卡瓦”推进，“伊万·格伦”服役，“马斯廷”穿越海峡。", "what stands alone in quotation marks"),
    case("⟦李瑞环⟧翻看画册《雪落钟山》。", "the last word of a title is no minister"),
    case(
        "高举邓小平理论的旗帜，谈特朗普主义，学习⟦习近平⟧强军思想，⟦习近平⟧思想上很重视。",
        "a doctrine named after a person, as a ship is; one that only begins with him says whose it is",
    ),
    case("士官⟦刘俊杰⟧和侦察手⟦刘辉⟧受到表扬。", "soldiers by what they do"),
    case(
        "中东协调员⟦罗斯⟧的斡旋没有结果，商务部长⟦罗斯⟧和防长通话。",
        "two states' characters, behind an office",
    ),
    case("今年⟦默茨⟧同⟦马克龙⟧总统三度会晤，总统四度会见客人。", "how often, behind an office"),
    case("商会秘书长⟦佟煜⟧等到门口迎候，副总经理⟦陈隆年⟧进来。", "characters that are rare in names"),
    case("中美会谈，部长陈述立场，司令高喊口号，局长任凭处置。", "ordinary words behind an office"),
    case(
        "⟦阎肃⟧、⟦温中甲⟧、⟦关峡⟧、⟦杨洪基⟧、⟦董文华⟧、⟦刘欢⟧、⟦殷秀梅⟧、⟦杭天琪⟧等登台。",
        "in a long list of names whoever has a surname",
    ),
    case("怀念⟦恩来⟧同志，⟦小平⟧同志指出方向。", "statesmen by their given names"),
    case(
        "越南⟦阮文雄⟧表示支持，日本佐世保接待舰队。",
        "a state before a person of its kind of names, and before a port",
    ),
    case("贵宾表示祝贺，师傅说桥已修好，英雄和元老表示感谢。", "ordinary words that jieba tags as names"),
    case("“金龙”系列联合训练和“海燕”台风都见诸报端。", "a training and a storm named like people"),
    case("各方遵守《蒙特勒》公约，“施里弗”兵棋推演结束。", "a treaty and a war game named like people"),
    case(
        "⟦李强⟧号召大家努力，里根号驶离港口，戚继光舰入列，⟦李强⟧舰长登舰。",
        "号 and 舰 of ships, but 号召 and 舰长",
    ),
    case("律師⟦Sidney Powell⟧被指控。", "a name in Latin letters is not its last part alone"),
    case(
        "美国副总统⟦彭斯⟧据报取消行程，美国智库新披露的照片引发关注。",
        "a name and the next word, a word and the next",
    ),
    case(
        "律师⟦Berin Szoka⟧说（https://twitter.com/BerinSzoka/status/1）。",
        "an address of the web names nobody",
    ),
    case("日本学者⟦东乡和彦⟧说，好。日本外相⟦安倍⟧和美方会谈。", "和 in a given name of Japan"),
    case("⟦米耶拉⟧军团上将抵达，總統⟦小馬可仕⟧出席。", "a general of an army corps; a spelling of Taiwan"),
    case("由意大利人⟦Andrea Venzon⟧创立。", "a nationality before a name in Latin letters"),
    case("他刚上任时曾喜欢称呼对手的绰号。", "曾 before a word is an adverb"),
    case("塞浦路斯驻华大使⟦塔尼都⟧、马里驻华大使⟦达乌⟧出席。", "no adverb stands before a stop"),
    case("波兰总统⟦卡岑斯基⟧及夫人到访。", "及 joins the wife, and ends no name"),
    case("总统和夫人⟦安卡瓦内特⟧出席仪式。", "a word of syllables that means nothing goes on with the name"),
    case("文章引用印中研究中心主任⟦拉古纳特⟧的话。", "two states are no name"),
    case("部长代表格政府表示感谢。", "a verb before a state"),
    case("当过飞行员的⟦奥西玛·恩东⟧说，好。", "的 begins no name"),
    case("网络媒体Frontier Mongolia引述了文件。", "a state in Latin letters is in no name of a person"),
    case("边防局局长⟦麦卡里南⟧29日说，好。", "a roster's short name is not cut out of a longer one"),
    case("美国移民研究中心的⟦阿普比⟧30日批评说，这是示弱。", "a day between the name and the verb"),
    case("这些罗兴达人表示，他们要回家。", "a people"),
    case("朝鲜人民武力省副相⟦金炯龙⟧也将参加论坛。", "a word of the segmenter that begins in an office"),
    case("副防卫大臣⟦中山秀泰⟧出席，中山公园的游客离开。", "a surname that is a place, too"),
    case("会议在西野司令部举行。", "a headquarters"),
    case("前俄罗斯间谍⟦斯克里巴尔⟧在英国中毒，副航海长⟦董文平⟧报告。", "what they are called"),
    case(
        "记者来到罗家湾采访，柳塘镇和石桥沟的居民都说，南沱线穿过白水寨。",
        "Chinese names of three characters that end as places do",
    ),
    case(
        "海军司令⟦金英镇⟧大将和新闻局局长⟦高国桥⟧发言。",
        "but with an office or a rank somebody may be called so",
    ),
    case(
        "第三届阿拉伯内政部长理事会在此间开会，与阿拉伯司法部长理事会协商。", "a people in front of offices"
    ),
    case("训练抓得紧，处罚严明。汪洋中的小船靠岸。", "names of the roster that are ordinary words"),
    case("⟦汪洋⟧表示，纪律要严明。", "and the same behind an edge and before a verb of speaking"),
    case("孟巴印三国会谈，费用为120余万法郎。", "states in a row before their number; the end of a number"),
    case("市长的答复写进武侠小说，在家乡大展宏图。", "words that begin with a surname"),
    case("南非夸祖鲁—纳塔尔省和盎格鲁—撒克逊文化，东京—大阪—东京航线。", "what a dash joins and is nobody"),
    case(
        "政府提供⟦贝·布托⟧等人的名单，冻结⟦贝·布托⟧的存款。",
        "words of the segmenter in front of a first part of one character",
    ),
    case("事务部长⟦素博塔·玛莎立⟧和泰国官员到场。", "a rare last character that 和 would leave alone"),
    case("技术部长⟦于尔根·吕特格尔斯⟧发言，⟦萨米亚·侯赛因⟧。", "a part of a name that holds a function word"),
    case(
        "⟦李子贤⟧的母亲表示担心，⟦李子贤⟧没有来信。⟦李子贤⟧说，好。⟦李子贤⟧的弟弟也来了。",
        "a word in front that the article has with the same character four times",
    ),
    case(
        "作战总局局长⟦犹大·伊布拉希⟧准将发言，他的儿子⟦王延⟧老师也来了。",
        "a word as a first part behind an office; a teacher",
    ),
    case(
        "丰田公司为何没有来，河北唐山考察团参加了会议。",
        "a Japanese surname before a word of firms; two places",
    ),
    case(
        "执政的穆斯林联盟（谢里夫派）和马蒂民族解放阵线声明，“麦凯恩”（USS John S. McCain）停航，参议员⟦约翰·麦凯恩⟧（⟦John McCain⟧）发言。",
        "a wing of a party, a front and a ship named after people",
    ),
    case("副所长⟦刘琦⟧等指出，好。", "a name of two behind an office, which the segmenter has with 等"),
    case("⟦黄金凤⟧出席，局长⟦黄金凤⟧少将主持会议。", "a word of two in the name, a rank behind"),
]


@pytest.mark.parametrize("sentence", CASES)
def test_persons(sentence: str) -> None:
    agree(sentence, "PERSON")


CANONICAL = [
    case(
        "美国国防部长⟦劳埃德·奥斯汀|劳埃德·奥斯汀⟧抵达。⟦奥斯汀|劳埃德·奥斯汀⟧说，合作良好。",
        "a short form later",
    ),
    case(
        "老挝国防部长⟦占萨门·占雅拉|占萨门·占雅拉⟧(⟦Chansamone Chanyalath|占萨门·占雅拉⟧)抵达。",
        "the Latin form is the same person",
    ),
    case(
        "印太司令部司令⟦约翰·C·阿奎利诺|约翰·阿奎利诺⟧、空军参谋长⟦R·K·S·巴达乌里亚|拉凯什·库马尔·辛格·巴达乌里亚⟧到场。",
        "a name of the roster with an initial more, or with initials for its given names",
    ),
    case(
        "外长⟦拉 夫罗夫|谢尔盖·拉夫罗夫⟧和国防部长⟦潘 文江|潘文江⟧到场，大使⟦齐 治家|齐治家⟧离开。",
        "a blank inside a name is in its characters only",
    ),
    case("国家主席⟦习近平|习近平⟧出席会谈。⟦习|习近平⟧主席此访意义重大。", "a surname with its title"),
    case(
        "古巴革命武装力量部长⟦阿尔瓦罗·洛佩斯·米耶拉|阿尔瓦罗·洛佩斯·米耶拉⟧抵达。⟦洛佩斯·米耶拉|阿尔瓦罗·洛佩斯·米耶拉⟧说，合作良好。",
        "the last two parts of three",
    ),
    case(
        "日本防卫大臣⟦滨田靖一|滨田靖一⟧抵达。⟦滨田|滨田靖一⟧说，合作良好。",
        "a Japanese surname of two characters",
    ),
]


@pytest.mark.parametrize("sentence", CANONICAL)
def test_forms_of_one_person_have_one_canonical_name_and_one_entity(sentence: str) -> None:
    agree(sentence, "PERSON", "canonical")
    rows = rows_of(sentence.translate({ord("⟦"): None, ord("⟧"): None}).replace("|", "，"), "PERSON")
    assert rows


@pytest.mark.parametrize(
    ("text", "name", "rank", "post", "country"),
    [
        pytest.param(
            "越南国防部长潘文江大将会见老挝国防部长占萨门·占雅拉上将。",
            "潘文江",
            "大将",
            "国防部长",
            "VN",
            id="the first of two ministers",
        ),
        pytest.param(
            "越南国防部长潘文江大将会见老挝国防部长占萨门·占雅拉上将。",
            "占萨门·占雅拉",
            "上将",
            "国防部长",
            "LA",
            id="the second of two ministers",
        ),
        pytest.param(
            "日本防卫大臣稻田朋美和越南国防部长吴春历大将出席。",
            "稻田朋美",
            "",
            "防卫大臣",
            "JP",
            id="never a neighbour's rank",
        ),
        pytest.param(
            "潘文江抵达万象。越南国防部长潘文江大将说，合作良好。",
            "潘文江",
            "大将",
            "国防部长",
            "VN",
            id="said only at the second mention",
        ),
        pytest.param(
            "国务委员兼国防部长李尚福27日会见客人。",
            "李尚福",
            "",
            "国务委员、国防部长",
            "CN",
            id="two offices joined by 兼",
        ),
    ],
)
def test_rank_posts_and_country_are_what_the_article_says_of_the_person(
    text: str, name: str, rank: str, post: str, country: str
) -> None:
    rows = [row for row in rows_of(text, "PERSON") if row.text == name]
    assert rows
    for row in rows:
        assert (row.rank, set(row.post.split("、")), row.country) == (rank, set(post.split("、")), country)
