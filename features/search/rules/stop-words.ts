import { normaliseWord } from './normalise'

const STOP = `
а або але без би б був була було бути в вам вас ваш ваша ваше вже від він вона вони все всі всіх для до з за зі
і із й його її їм їх й на над нам нас наш не ні нема немає о об по про при під після та так також там те ти то того
той тобто тому ту тут у уже ще що щоб ця це цей ці цього як яка який які якщо я мене мені мій моя моє мої моєї моєму
мою ми свій своя своє своєї свою себе собі є чи чому коли куди де звідки хто кого кому скільки будь ласка
хочу хочемо хоче треба потрібно потрібна потрібен потрібні можна можу можете може можливо
хай нехай ось дуже лише тільки зараз тепер через між саме більше менше
и или но не на с со от до из к ко о об по при про для без под над что чтобы как какой какая какие кто где куда когда
почему зачем сколько это этот эта эти тот та то я мы вы он она они мне меня мой моя мое мои моего моей мою нам нас наш
вам вас ваш себя свой свою есть быть был была было надо нужно нужна нужен можно могу может хочу если ли же бы уже еще больше меньше
the a an of to in on at for from by with and or not is are was were be been am do does did how what where when which
who whom why can could should would i me my we our us you your he she it its they them their this that these those
there here if so as about into out up want need please have has had will some any more less
yak yaka yaki de shcho scho dlia dlya ta na do ne meni mene mij chy koly
kak gde chto
`

const WEAK = `
отримати отримую отримання одержати отримаю оформити оформлення оформляти оформлю зробити роблю робити подати подаю
подання взяти дізнатися дізнатись получить получение оформить оформление сделать подать узнать взять
скористатися користуватися допоможіть підкажіть підскажіть подскажите помогите інструкція инструкция
get getting receive obtain make apply use know help using
онлайн онлаин online
мама мамі маме тато бабуся бабусі бабушка бабушке дідусь дідусю дедушка дедушке дочка дочки дочці син сина сину чоловік
чоловіка муж мужа дружина дружини жена жены родич родичі grandmother grandfather mother father husband wife parents
потім почати далі самостійно самому самостоятельно
`

const words = (list: string) => new Set(list.trim().split(/\s+/).map(normaliseWord))
const stop = words(STOP)
const weak = words(WEAK)

/** True for a word that says nothing of what is looked for. */
export function isStopWord(word: string): boolean {
  return stop.has(normaliseWord(word))
}

/** True for a word that nearly every task has («отримати», “get”): it may help to order, but need not be matched. */
export function isWeakWord(word: string): boolean {
  return weak.has(normaliseWord(word))
}
