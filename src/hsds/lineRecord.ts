import type { LineWords } from '#catalog/content.ts';
import type { Helpline } from '#domain/helpline.ts';
import { isShown } from '#domain/program.ts';
import { newsOfLine } from '#domain/news.ts';
import { lastModified } from '#hsds/dates.ts';
import { languageOf } from '#hsds/parts.ts';
import type { Messages } from '#hsds/parts.ts';
import type { HsdsRecord, HsdsService } from '#hsds/record.ts';
import { idOf } from '#hsds/uuid.ts';

/** What HSDS calls a way to reach a line; a chat is no phone, and stands in the extension. */
const types = { voice: 'voice', text: 'text', tty: 'textphone', video: 'video' } as const;

/** A line to call or write to, as an HSDS organization with one service. */
export const lineRecord = (line: Helpline, words: LineWords, messages: Messages): HsdsRecord => {
  const ways = line.ways.filter(isShown);
  const languages = line.languages.filter(isShown);
  const owner = `line-${line.id}`;
  const modified = lastModified(newsOfLine(line));
  const organization = idOf('organization', owner);
  return {
    id: organization,
    name: words.name,
    description: words.what,
    services: [
      {
        id: idOf('service', owner),
        organization_id: organization,
        name: words.name,
        description: words.what,
        status: 'active',
        ...(words.note === undefined ? {} : { application_process: words.note }),
        alert: words.police,
        ...(modified === undefined ? {} : { last_modified: modified }),
        phones: ways.flatMap(({ kind, value, extension, word }) =>
          kind === 'chat'
            ? []
            : [
                {
                  id: idOf('phone', `${owner}:${kind}:${value}`),
                  service_id: idOf('service', owner),
                  number: value,
                  ...(extension === undefined ? {} : { extension: Number(extension) }),
                  type: types[kind],
                  ...(word === undefined ? {} : { description: `Text the word ${word}` }),
                },
              ],
        ),
        schedules: schedulesOf(owner, ways, words),
        languages: languages.map((spoken) => languageOf(owner, spoken, messages)),
      },
    ],
    ways_forward: {
      version: 1,
      kind: 'line',
      id: line.id,
      discreet: words.discreet,
      ways,
      police: { ...line.police, words: words.police },
      familyCanCall: line.familyCanCall,
      ...(line.also === undefined ? {} : { also: line.also.filter(isShown) }),
    },
  };
};

const schedulesOf = (
  owner: string,
  ways: Helpline['ways'],
  words: LineWords,
): NonNullable<HsdsService['schedules']> =>
  [...new Set(ways.map(({ hours }) => hours))]
    .filter((hours) => hours !== 'unknown')
    .map((hours) => ({
      id: idOf('schedule', `${owner}:${hours}`),
      service_id: idOf('service', owner),
      ...(hours === 'always'
        ? {
            freq: 'WEEKLY',
            byday: 'MO,TU,WE,TH,FR,SA,SU',
            opens_at: '00:00',
            closes_at: '23:59',
            description: `Day and night: ${kindsWith(hours, ways)}`,
          }
        : { description: `${words.hours[hours] ?? ''} (${kindsWith(hours, ways)})` }),
    }));

const kindsWith = (hours: string, ways: Helpline['ways']): string =>
  [...new Set(ways.filter((way) => way.hours === hours).map(({ kind }) => kind))].join(', ');
