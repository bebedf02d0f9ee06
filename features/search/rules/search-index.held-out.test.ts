import { beforeAll, describe, expect, it } from 'vitest'
import { guideIndex, type QueryPair, wrongFirst } from '@/tests/support/guide-search'

/**
 * Queries written before the analyser, the lists and the weights were made, and never used to tune them. At the first run
 * 75 of these 76 had the right guide first.
 */
const heldOut: readonly QueryPair[] = [
  // plain Ukrainian, as people ask
  ['як поміняти прописку', 'change-residence'],
  ['виписатися зі старої адреси', 'change-residence'],
  ['де взяти довідку переселенця', 'idp-status'],
  ['гроші для переселенців', 'idp-allowance'],
  ['розбите житло компенсація', 'damaged-home'],
  ['будинок зруйнувала ракета', 'damaged-home'],
  ['народилась дитина що робити', 'newborn-yemaliatko'],
  ['знайти сімейного лікаря', 'doctor-declaration'],
  ['мені подзвонили нібито з банку', 'scam-calls'],
  ['прийшло посилання у вайбер про виплату', 'phishing'],
  ['як збільшити шрифт на телефоні', 'smartphone-first-steps'],
  ['ключ від приватбанку', 'qualified-signature'],
  ['зайти на держсайт через банк', 'id-gov-ua'],
  ['верифікація пенсіонерів за кордоном', 'pension-portal'],
  ['платити менше за комуналку', 'housing-subsidy'],
  ['номер телефону цнапу', 'cnap-services'],
  ['записатись до терапевта', 'doctor-declaration'],
  ['діяпідпис не працює', 'diia-signature'],
  ['паспорт у смартфоні', 'diia-app'],
  // inflections
  ['субсидією', 'housing-subsidy'],
  ['телефонних шахраїв', 'scam-calls'],
  ['пенсіонерці', 'pension-portal'],
  ['підписом у дії', 'diia-signature'],
  ['у лікаря декларацію', 'doctor-declaration'],
  ['немовляті', 'newborn-yemaliatko'],
  ['пошкодженого будинку', 'damaged-home'],
  // apostrophes
  ["сім'я з немовлям", 'newborn-yemaliatko'],
  ['зв`язатися з цнап', 'cnap-services'],
  ['об’єкт пошкоджено', 'damaged-home'],
  // Russian
  ['как получить справку переселенца', 'idp-status'],
  ['выплаты впл', 'idp-allowance'],
  ['восстановление жилья', 'damaged-home'],
  ['прописаться по новому адресу', 'change-residence'],
  ['выбрать врача', 'doctor-declaration'],
  ['телефонные мошенники', 'scam-calls'],
  ['рождение ребёнка документы', 'newborn-yemaliatko'],
  ['пенсионный фонд личный кабинет', 'pension-portal'],
  ['субсидия на коммуналку', 'housing-subsidy'],
  ['увеличить буквы в телефоне', 'smartphone-first-steps'],
  ['поддельный сайт', 'phishing'],
  ['электронная подпись в приватбанке', 'qualified-signature'],
  // wrong keyboard layout
  ['ghjgbcrf', 'change-residence'],
  ['ce,cblsz', 'housing-subsidy'],
  ['gtycs]', 'pension-portal'],
  ['lsz gslgbc', 'diia-signature'],
  ['ltrkfhfwsz', 'doctor-declaration'],
  ['gjcj,bt gthtctktywfv', 'idp-allowance'],
  ['вшшф', 'diia-app'],
  ['зршіршпт', 'phishing'],
  // Latin letters
  ['subsydiia', 'housing-subsidy'],
  ['zareiestruvaty dytynu', 'newborn-yemaliatko'],
  ['simeinyi likar', 'doctor-declaration'],
  ['pensiya', 'pension-portal'],
  ['telefonni shahrai', 'scam-calls'],
  ['dovidka vpo', 'idp-status'],
  ['zminyty propysku', 'change-residence'],
  // typos
  ['пинсія', 'pension-portal'],
  ['субсдія', 'housing-subsidy'],
  ['прапіска', 'change-residence'],
  ['єведновлення', 'damaged-home'],
  ['декларацыя з лікорем', 'doctor-declaration'],
  ['пенсіоний фонт', 'pension-portal'],
  // abbreviations and everyday words
  ['НСЗУ', 'doctor-declaration'],
  ['загс', 'newborn-yemaliatko'],
  ['флешка з ключем', 'qualified-signature'],
  ['2000 грн впо', 'idp-allowance'],
  // English
  ['retirement money', 'pension-portal', 'en'],
  ['internally displaced person certificate', 'idp-status', 'en'],
  ['fake link', 'phishing', 'en'],
  ['find a doctor', 'doctor-declaration', 'en'],
  ['baby was born', 'newborn-yemaliatko', 'en'],
  ['my house is destroyed', 'damaged-home', 'en'],
  ['change adress', 'change-residence', 'en'],
  ['someone called from my bank', 'scam-calls', 'en'],
  ['bigger text on phone', 'smartphone-first-steps', 'en'],
  ['help paying for heating', 'housing-subsidy', 'en'],
]

beforeAll(() => Promise.all([guideIndex('uk'), guideIndex('en')]))

describe('queries nobody tuned for', () => {
  it('puts the right guide first for at least 95 of 100', async () => {
    const wrong = await wrongFirst(heldOut)
    expect(1 - wrong.length / heldOut.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95)
  })
})
