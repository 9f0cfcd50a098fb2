/** The sentences an island is given, by key. */
export type Sentences = Readonly<Record<string, string>>;

/** Gives a sentence in the browser; tested to agree with i18next, which would cost sixty times its bytes. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Fills in `{{name}}`, and chooses a plural by the language's own categories where `count` is given. */
export const sayer = (locale: string, sentences: Sentences): Say => {
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const { count } = values;
    const ending = typeof count === 'number' ? `_${plurals.select(count)}` : '';
    const sentence = sentences[key + ending] ?? sentences[key] ?? key;
    return sentence.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
  };
};
