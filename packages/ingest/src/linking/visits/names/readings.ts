/**
 * Sino-Vietnamese readings, without marks, with the pinyin of the characters so read that are usual in Chinese surnames
 * and given names. Each entry is a reading and its pinyin. After the standard readings as Hán-Việt dictionaries give them; several
 * characters of one reading stand together.
 */
export const READINGS = `
ai ai; an an en; anh ying
ba bo; bac bo; bach bai bo; ban ban bin; bang bang peng; bao bao; bi bi pi; bich bi; bien bian; binh bing ping
bo bu pu bo; boi bei pei; bon ben; buu bao
ca ge; cach ge; cam gan jin qin; can qin gan jin; canh geng jing; cao gao; cap ji; cat ge ji; cau qiu gou
chan zhen; chau zhou zhu; chi zhi; chien zhan; chieu zhao; chinh zheng; chu zhu zhou; chung zhong zhang
chuong zhang; chuyen zhuan; co gu ji; con kun; cong gong; cu ju qu; cuc ju; cung gong; cuong qiang gang jiang
cuu jiu
dai dai da; dam dan tan; dan dan min; dang deng dang; danh ming; dao tao dao; dat da; dau dou; de di; di yi
dich yi di; diem yan; dien dian tian; diep ye die; dieu diao yao; dinh ding ting; do du tu; doai dui
doan duan tuan yin; doanh ying; dong dong; du yu you; duc de yu yi; due rui; dung yong rong; duong yang tang
duy wei; duyen yuan
gia jia; giai jie; giang jiang; giao jiao; giap jia
ha he xia; hac he; hai hai; ham han; han han; hang heng hang; hanh xing hang; hao hao; hau hou; hi xi
hien xian xuan; hiep xie; hieu xiao; hinh xing; ho hu hao; hoa hua he; hoach huo; hoai huai; hoan huan
hoang huang; hoanh heng hong; hoc xue; hoi hui; hong hong; hop he; hua xu; huan xun; hue hui
hung xiong xing hong; huong xiang hong; huu you; huy hui; huyen xuan; huynh huang; hy xi
ich yi
ke ji; ket jie; khac ke; khai kai qi; kham qin kan; khang kang; khanh qing; khau kou; khiem qian; khoa ke
khoan kuan; khoi kui kuai; khon kun; khong kong; khuat qu; khue kui; khuong jiang; khuyen quan; kiem jian
kien jian; kiet jie; kieu qiao; kim jin; ky qi ji
la luo; lac le luo; lai lai; lam lin lan; lan lan; lang lang; lap li; lat li; lau lou; le li; liem lian
lien lian; lieu liu liao; linh ling; loan luan; loc lu; loi lei li; long long; lu lu; luan lun; luat lu
luc lu li; luong liang; luu liu; ly li
ma ma; mac mo; mai mei; man man; manh meng; mao mao; mau mao; minh ming; mo mu; moc mu; mong meng; muu mou
my mei
nam nan; nang neng; nga e; ngan yin; nghe yi; nghi yi; nghia yi; nghiem yan; nghiep ye; nghieu yao; ngo wu
ngoc yu; ngon yan; ngu yu; nguc yu; nguy wei; nguyen ruan yuan; nguyet yue; nha ya; nhac yue; nham ren yan
nhan ren yan; nhat ri yi; nhi er; nhien ran; nhiep nie; nhu ru; nhuan run; nhung rong; nhuoc ruo; nien nian
ninh ning; no nu; nong nong
oanh ying; on wen
phac pu; pham fan; phan pan; phat fa; phe pei; phi fei; pho fu; phong feng fang; phu fu; phuc fu; phung feng
phuoc fu; phuong fang feng
quach guo; quan jun guan quan; quang guang; quat jue; quoc guo; quy gui ji; quyen quan juan; quyet jue
quynh qiong
sa sha; sach ce; sam cen; sang chuang; sieu chao; sinh sheng; son shan; song song shuang; su shi; suong shuang
sy shi
ta xie zuo; tai cai zai; tam san xin; tan qin xin; tang zeng sang; tao cao; tap xi ji; tat bi; tay xi
te qi ji; thach shi; thai tai cai; tham shen; than shen qin; thang sheng tang; thanh cheng qing sheng
thao tao cao; the shi; thiem shan; thien tian shan qian; thiet tie; thieu shao; thinh sheng; tho shou
thoa chai; thoi cui; thong tong; thu shu qiu; thua cheng; thuan shun chun; thuc shu shi; thuong chang shang
thuy shui rui; thuyen quan chuan; ti xi; tich xi ji; tien qian xian jin; tiep jie; tiet xue jie; tieu xiao
tin xin; tinh jing xing; to su zu; toa zuo; toan quan; ton sun zun; tong song zong; trac zhuo; trach ze
trai zhai; tran chen; trang zhuang; tri zhi; trien zhan; trieu zhao chao; trinh zheng zhen cheng; trong zhong
tru zhu; trung zhong; truong zhang chang; tu xu si zi; tuan jun xun; tue sui hui; tung song; tuoc jue
tuong jiang xiang; tuy sui; tuyen xuan; tuyet xue
uan wen; uat yu; ung ying; uong wang; uu you; uy wei
van wen yun wan; vang wang rong; vi wei; vien yuan; viet yue; vinh yong rong; vo wu; vong wang; vu yu wu
vuong wang
xa che; xich chi; xuan chun; xung chong; xuong chang; xuyen chuan
y yi; yen yan; yeu yao
`;
