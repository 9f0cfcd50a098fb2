type Content = string | Node;

/** Makes an element with what stands in it. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

/** Makes a button; a label says more than its words where several stand side by side. */
export const button = (words: string, press: () => void, label?: string): HTMLButtonElement => {
  const made = make('button', { type: 'button' }, words);
  if (label !== undefined) made.setAttribute('aria-label', `${words}: ${label}`);
  made.addEventListener('click', press);
  return made;
};
