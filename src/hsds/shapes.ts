import { isLoose, listIn } from '#hsds/loose.ts';
import type { Loose } from '#hsds/loose.ts';

/** The records in a value: one, a list, or those on a page (`contents`). */
export const itemsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return listIn(value);
  return isLoose(value) && Array.isArray(value['contents']) ? listIn(value['contents']) : [value];
};

/** What is to be said of a page that is not all there is. */
export const pageNotes = (value: unknown): readonly string[] => {
  if (!isLoose(value) || !Array.isArray(value['contents'])) return [];
  const { page_number: page, total_pages: pages } = value;
  return typeof pages === 'number' && pages > 1
    ? [`is page ${String(page)} of ${String(pages)}: import the other pages too.`]
    : [];
};

/** An organization, and the service it came with; or a sentence that says why there is none. */
export const partsOf = (
  item: unknown,
): string | { readonly organization: Loose; readonly service?: Loose } => {
  if (!isLoose(item)) return 'is no object. Give an organization or a service of HSDS 3.x.';
  const kind = isLoose(item['ways_forward']) ? item['ways_forward']['kind'] : undefined;
  if (kind === 'index' || kind === 'line')
    return `is passed over: it is our own ${kind}, and no program.`;
  if ('resources' in item)
    return 'is a table of contents ("resources"), and tells of no program. Give the organizations or services themselves, as JSON of HSDS 3.x.';
  if ('location' in item || 'service_id' in item) return atLocation(item);
  const { organization, ...service } = item;
  if (isLoose(organization)) return { organization, service };
  if ('services' in item || !('status' in item)) return { organization: item };
  return 'is a service without its organization. Put "organization" into it.';
};

/** A service at a place, which has the service in it and, with it, the organization. */
const atLocation = (item: Loose): ReturnType<typeof partsOf> => {
  const { service, ...at } = item;
  return isLoose(service)
    ? partsOf({
        ...service,
        service_at_locations: [...listIn(service['service_at_locations']), at],
      })
    : 'is a service at a place without the service itself. Give the service, with "organization" in it.';
};
