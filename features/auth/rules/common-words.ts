/**
 * Words that passwords are made of all over the world and here, in lower case: what every published list of leaked
 * passwords begins with, names, seasons, brands, Ukrainian and Russian ones in Latin letters and in the wrong keyboard
 * layout, and words of this work. A list of our own; see docs/decisions/0013-staff-access.md for what it covers.
 */
export const commonWords: readonly string[] = `
password passwort passw0rd parol parolь passphrase secret secure login signin logon admin administrator root user guest
test tester testing demo default changeme change welcome letmein access master manager support service office portal
staff desk hotline editor operator consultant tutor analyst system server windows linux internet google facebook viber
telegram youtube instagram android iphone samsung apple microsoft outlook gmail ukrnet diia prozorro privat
qwerty qwertz azerty asdf zxcv qazwsx qweasd monkey dragon football baseball soccer hockey basketball superman batman
spiderman pokemon starwars matrix ninja killer hunter ranger shadow phantom falcon eagle tiger lion bear wolf horse
sunshine princess queen king angel love lover iloveyou forever friend family mother father mama papa baby honey sweet
sugar candy cookie chocolate cheese coffee banana orange apple lemon flower rose lily summer winter spring autumn
january february march april june july august september october november december monday tuesday wednesday thursday
friday saturday sunday morning night happy lucky hello freedom whatever trustno computer laptop mobile phone camera
purple silver golden yellow black white green blue diamond crystal thunder storm ocean river mountain island heaven
michael michelle jessica jennifer ashley daniel andrew robert thomas charlie jordan joshua matthew nicole amanda hannah
alexander alexandra maria anna olena elena olga tanya tatyana tetiana natasha natalia oksana iryna irina svitlana
svetlana yulia julia kateryna katya marina larysa lyudmyla halyna galina nadiya vira lubov viktoria anastasia nastya
sasha oleksandr serhiy sergey andriy andrey dmytro dmitry mykola nikolay volodymyr vladimir ivan petro taras bohdan
bogdan oleg oleh ihor igor yuriy yuri vasyl viktor maksym maxim artem denis roman pavlo vitaliy stepan mykhailo
ukraine ukraina ukrayina slava slavaukraini heroyam kyiv kiev lviv kharkiv odesa odessa donetsk donbas dnipro kramatorsk
sloviansk slavyansk bakhmut druzhkivka kostiantynivka konstantinovka kostya khreshchatyk dynamo shakhtar shevchenko
kozak cossack peremoha pobeda privet pryvit zdravstvuy solnyshko sonechko kotik kotyk kohana lyubov lubimaya liubov
lyubimaya mamamama druzhba vesna leto zima osen robota rabota shkola biblioteka hromada gromada misto rada cnap
пароль секрет адмін админ адміністратор вхід логін привіт привет любов любовь кохання сонечко солнышко котик
україна україні украина слава перемога победа київ львів харків одеса донецьк донбас дніпро костянтинівка константиновка
краматорськ слов’янськ мама тато батьки родина сім’я дружба весна літо осінь зима січень лютий березень квітень травень
червень липень серпень вересень жовтень листопад грудень понеділок вівторок середа четвер п’ятниця субота неділя
робота школа бібліотека громада місто центр послуга цнап марія анна олена наталія оксана ірина світлана юлія катерина
олександр сергій андрій дмитро микола володимир іван петро тарас богдан ольга тетяна людмила галина надія віра вікторія
gfhjkm ghbdtn jktyf yfnfif fylhtq cthutq vfhbyf ukjhbz erhfbyf cjytxrj dtcyf kbnj pbvf ctrhtn kjuby flvsy
йцукен фыва фіва ячсм qazxsw zaqwsx poiuy lkjhg mnbvc
`
  .split(/\s+/)
  .filter((word) => word.length >= 4)
