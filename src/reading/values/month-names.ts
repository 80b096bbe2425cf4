/**
 * The names of the months as they are read, in order: in English, French, Spanish, Russian (as a day has them, and alone), Arabic (both names that the
 * United Nations writes) and Chinese. A word of three letters or more that begins the names of one month alone stands for it.
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['January', 'janvier', 'enero', 'января', 'январь', 'يناير', 'كانون الثاني', '1月', '一月'],
  ['February', 'février', 'febrero', 'февраля', 'февраль', 'فبراير', 'شباط', '2月', '二月'],
  ['March', 'mars', 'marzo', 'марта', 'март', 'مارس', 'آذار', '3月', '三月'],
  ['April', 'avril', 'abril', 'апреля', 'апрель', 'أبريل', 'إبريل', 'نيسان', '4月', '四月'],
  ['May', 'mai', 'mayo', 'мая', 'май', 'مايو', 'أيار', '5月', '五月'],
  ['June', 'juin', 'junio', 'июня', 'июнь', 'يونيه', 'يونيو', 'حزيران', '6月', '六月'],
  ['July', 'juillet', 'julio', 'июля', 'июль', 'يوليه', 'يوليو', 'تموز', '7月', '七月'],
  ['August', 'août', 'agosto', 'августа', 'август', 'أغسطس', 'آب', '8月', '八月'],
  ['September', 'septembre', 'septiembre', 'setiembre', 'сентября', 'сентябрь', 'سبتمبر', 'أيلول', '9月', '九月'],
  ['October', 'octobre', 'octubre', 'октября', 'октябрь', 'أكتوبر', 'تشرين الأول', '10月', '十月'],
  ['November', 'novembre', 'noviembre', 'ноября', 'ноябрь', 'نوفمبر', 'تشرين الثاني', '11月', '十一月'],
  ['December', 'décembre', 'diciembre', 'декабря', 'декабрь', 'ديسمبر', 'كانون الأول', '12月', '十二月'],
];

/** The English names, from which a remedy picks the one that was misspelt. */
export const ENGLISH_MONTHS: readonly string[] = MONTH_NAMES.map(([english = '']) => english);
