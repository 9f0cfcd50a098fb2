/** What an address must not tell: it stands in histories and is seen on screens. */
const telling = /abus|violen|harm|hurt|victim|surviv|batter|partner|danger|police|escape/;

/** Names that files have already, or that a system keeps for itself. */
const kept = ['index', 'con', 'prn', 'aux', 'nul', 'constructor'];

/** What keeps a word from standing in addresses, as a sentence that says the mend; null where nothing does. */
export const problemOfId = (id: string): string | null => {
  if (telling.test(id))
    return `"${id}" cannot be an id: it stands in addresses and histories, and tells what the page is about. Choose a neutral word.`;
  return kept.includes(id)
    ? `"${id}" cannot be an id: it has a meaning for the computer. Choose another word.`
    : null;
};
