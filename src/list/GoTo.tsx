/** A link to a page by the words it has in the menu of every page. */
export const GoTo = ({ path }: { readonly path: string }) => (
  <a class="go" href={path}>
    {document.querySelector(`header nav a[href="${path}"]`)?.textContent}
  </a>
);
