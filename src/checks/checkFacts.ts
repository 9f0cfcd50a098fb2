import { checkNames } from '#checks/checkNames.ts';
import { idsTwice } from '#checks/idsTwice.ts';
import { looseEnds } from '#checks/looseEnds.ts';
import type { Known } from '#checks/looseEnds.ts';
import { problemOfId } from '#checks/problemOfId.ts';
import { provenancesOf, provenancesOfLine } from '#catalog/provenances.ts';
import { withoutMeanwhile } from '#checks/withoutMeanwhile.ts';
import type { Program, Provenance } from '#domain/program.ts';

/** Problems of facts that a schema cannot see: dates to come, hidden addresses that show, loose ends. */
export const checkFacts = (content: Known, today: string): readonly string[] => [
  ...[
    ...content.programs.map(({ id }) => ({ id, file: `content/programs/${id}/facts.yaml` })),
    ...content.lines.map(({ id }) => ({ id, file: `content/lines/${id}.yaml` })),
  ].flatMap(({ id, file }) => {
    const problem = problemOfId(id);
    return problem === null ? [] : [`${file}: ${problem}`];
  }),
  ...checkNames(content.programs),
  ...content.programs.flatMap((program) => [
    ...hiddenAddresses(program),
    ...looseEnds(program, content),
    ...idsTwice(program),
    ...withoutSource(program),
    ...linkedSecrets(program),
    ...withoutMeanwhile(`content/programs/${program.id}/facts.yaml`, program.contacts, content),
    ...futureDates(`content/programs/${program.id}/facts.yaml`, provenancesOf(program), today),
  ]),
  ...content.lines.flatMap((line) => {
    const file = `content/lines/${line.id}.yaml`;
    const facts = provenancesOfLine(line);
    return [
      ...withoutMeanwhile(file, line.ways, content),
      ...sourceless(file, facts),
      ...futureDates(file, facts, today),
    ];
  }),
];

const hiddenAddresses = ({ id, places }: Program): readonly string[] =>
  places
    .filter(({ addressVisibility }) => addressVisibility === 'hidden')
    .flatMap((place) =>
      Object.keys(place)
        .filter((key) => ['street', 'area', 'map', 'latitude', 'longitude'].includes(key))
        .map(
          (key) =>
            `content/programs/${id}/facts.yaml: place "${place.id}" is hidden and has "${key}". Take "${key}" out: people's lives depend on it.`,
        ),
    );

/** A draft may lack its sources; nothing that is shown may. */
const withoutSource = (program: Program): readonly string[] =>
  program.status === 'draft'
    ? []
    : sourceless(`content/programs/${program.id}/facts.yaml`, provenancesOf(program));

const sourceless = (file: string, facts: readonly Provenance[]): readonly string[] => [
  ...(facts.some(({ source, sourceNote }) => source === '' && sourceNote === undefined)
    ? [`${file}: a source is "". Give the address of the page each fact was read on.`]
    : []),
  ...facts
    .filter(({ source, sourceNote }) => source !== '' && sourceNote !== undefined)
    .map(
      ({ source, sourceNote }) =>
        `${file}: the source "${source}" has an address and the sourceNote "${sourceNote ?? ''}". Keep one: for a secret place, the note.`,
    ),
];

/** Where a place is secret, what was read of it may not be linked: the page may tell more than a borough. */
const linkedSecrets = ({ id, status, places }: Program): readonly string[] =>
  places
    .filter(
      ({ addressVisibility, source }) =>
        status !== 'draft' && addressVisibility === 'hidden' && source !== '',
    )
    .map(
      (place) =>
        `content/programs/${id}/facts.yaml: place "${place.id}" is hidden and its source has an address. Write source: "" and a sourceNote: the page may tell where it is.`,
    );

/** A date that has not come yet is a slip of the pen. */
export const futureDates = (
  file: string,
  facts: readonly Provenance[],
  today: string,
): readonly string[] =>
  facts
    .flatMap(({ sourced, confirmed }) => [sourced, confirmed])
    .filter((date) => date !== null && date > today.slice(0, date.length))
    .map(
      (date) =>
        `${file}: the date "${date ?? ''}" lies in the future. Write the day the page or the call was made.`,
    );
