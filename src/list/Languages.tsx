import type { Desk } from '#list/desk.ts';
import { Copy } from '#pieces/Copy.tsx';

/** The page's links to the other languages once more: the list goes along. */
export const Languages = ({ desk: { say } }: { readonly desk: Desk }) => {
  const links = [...document.querySelectorAll('header a[hreflang]')];
  return links.length === 0 ? null : (
    <>
      <h2>{say('list.language')}</h2>
      <ul class="choices">
        {links.map((link, at) => (
          <li key={at}>
            <Copy of={link} />
          </li>
        ))}
      </ul>
    </>
  );
};
