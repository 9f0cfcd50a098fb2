import type { InBoroughs } from './bench/splitByBorough.ts';
import type { SearchRecord } from '#domain/searchRecord.ts';

/** A made-up program, for measuring only: none of them is ever shown to anyone. */
export type MadeUp = SearchRecord & InBoroughs;

/** The languages for which programs are made up. */
export const madeUpLanguages = ['en', 'es', 'ar'] as const;

const boroughs = ['bronx', 'brooklyn', 'manhattan', 'queens', 'staten-island'] as const;

/** The words that names and summaries are made of; each list is one place in a sentence. */
const vocabulary: Readonly<
  Record<string, Readonly<Record<'first' | 'kind' | 'help' | 'whom' | 'how', string>>>
> = {
  en: {
    first:
      'Harbor Cedar Lantern River Willow Bridge Sunrise Haven Garden Maple Beacon Juniper Meadow Orchard Summit Anchor Compass Ember Robin Sparrow',
    kind: 'Center,Collective,Project,Network,Alliance,House,Circle,Coalition,Workshop,Initiative',
    help: 'counseling,support groups,healing circles,legal help,housing help,safety planning,child care,job training,interpreters,art and music groups,peer listening,case management,accountability groups,family support,health care',
    whom: 'immigrant families,young people,older adults,LGBTQ+ people,women,men who want to change,people leaving jail,Deaf people,parents,students',
    how: 'by phone,in person,one to one,in groups,by video,without an appointment,on weekends,in the evening,for free,in several languages',
  },
  es: {
    first:
      'Puerto Cedro Farol Río Sauce Puente Amanecer Refugio Jardín Arce Faro Enebro Prado Huerto Cumbre Ancla Brújula Brasa Petirrojo Gorrión',
    kind: 'Centro,Colectivo,Proyecto,Red,Alianza,Casa,Círculo,Coalición,Taller,Iniciativa',
    help: 'consejería,grupos de apoyo,círculos de sanación,ayuda legal,ayuda con la vivienda,planes de seguridad,cuidado de niños,capacitación laboral,intérpretes,grupos de arte y música,escucha entre iguales,manejo de casos,grupos para responsabilizarse,apoyo a la familia,atención médica',
    whom: 'familias inmigrantes,jóvenes,personas mayores,personas LGBTQ+,mujeres,hombres que quieren cambiar,personas que salen de la cárcel,personas sordas,madres y padres,estudiantes',
    how: 'por teléfono,en persona,de uno a uno,en grupo,por video,sin cita,los fines de semana,por la noche,gratis,en varios idiomas',
  },
  ar: {
    first:
      'الميناء الأرز الفانوس النهر الصفصاف الجسر الشروق المأوى الحديقة القيقب المنارة العرعر المرج البستان القمة المرساة البوصلة الجمرة الهزار العصفور',
    kind: 'مركز,تجمّع,مشروع,شبكة,تحالف,دار,حلقة,ائتلاف,ورشة,مبادرة',
    help: 'الإرشاد,مجموعات الدعم,حلقات التعافي,المساعدة القانونية,المساعدة في السكن,خطط الأمان,رعاية الأطفال,التدريب على العمل,المترجمين,مجموعات الفن والموسيقى,الإصغاء,إدارة الحالة,مجموعات المسؤولية,دعم الأسرة,الرعاية الصحية',
    whom: 'الأسر المهاجرة,الشباب,كبار السن,مجتمع الميم,النساء,الرجال الذين يريدون التغيير,الخارجين من السجن,الصم,الآباء والأمهات,الطلاب',
    how: 'بالهاتف,وجهًا لوجه,لقاءات فردية,في مجموعات,بالفيديو,دون موعد,في نهاية الأسبوع,في المساء,مجانًا,بعدة لغات',
  },
};

const consonants = 'b d f g k l m n r s t v z sh th'.split(' ');
const vowels = 'a e i o u'.split(' ');

/** So many plausible programs in a language; the same for the same number, so that runs can be compared. */
export const madeUpPrograms = (
  language: (typeof madeUpLanguages)[number],
  count: number,
): readonly MadeUp[] => {
  const words = vocabulary[language];
  const next = sequence(count);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  /** Names of people and places, which no list holds: this is what makes an index heavy. */
  const ownName = (): string => {
    const name = Array.from(
      { length: 2 + Math.floor(next() * 2) },
      () => pick(consonants) + pick(vowels),
    ).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const of = (place: 'kind' | 'help' | 'whom' | 'how'): string =>
    pick(words?.[place].split(',') ?? []);
  return Array.from({ length: count }, (_, at): MadeUp => {
    const title = `${pick(words?.first.split(' ') ?? [])} ${ownName()} ${of('kind')}`;
    const chosen = next();
    return {
      id: `offer:p${at}.main`,
      kind: 'offer',
      address: `/${language}/options/p${at}/`,
      title,
      text: `${of('help')}, ${of('help')}, ${of('help')}. ${of('whom')}, ${of('whom')}. ${of('how')}, ${of('how')}. ${ownName()} ${ownName()}.`,
      boroughs:
        chosen < 0.1
          ? []
          : [...new Set([pick(boroughs), ...(chosen > 0.9 ? [pick(boroughs)] : [])])],
    };
  });
};

/** Numbers from 0 to 1 that look like chance (mulberry32): https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
const sequence = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
