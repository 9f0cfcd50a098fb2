/**
 * A page's styles as one, in the order in which they stood: each would need a hash of its own in the
 * page's policy, which no compression makes smaller. A page that has fewer than two stays as it is.
 */
export const withOneStyle = (html: string): string => {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  if (styles.length < 2) return html;
  const one = `<style>${styles.map(([, text = '']) => text).join('')}</style>`;
  let isFirst = true;
  return html.replaceAll(/<style>[\s\S]*?<\/style>/g, () => {
    const text = isFirst ? one : '';
    isFirst = false;
    return text;
  });
};
