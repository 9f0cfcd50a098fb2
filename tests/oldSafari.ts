/**
 * What Safari of iOS 15 lacks, and since which version it has it: the phones that stay at iOS 15 are still in use.
 * The versions are those of https://github.com/mdn/browser-compat-data (August 2026).
 */

/** Something that scripts may not need, with how it is seen in built code, and how a newer browser loses it. */
export interface MissingInScript {
  readonly name: string;
  readonly since: string;
  readonly seen: RegExp;
}

export const missingInScript: readonly MissingInScript[] = [
  // Three dots before a name are no call of it: "...at(x)".
  { name: 'Array.prototype.at', since: '15.4', seen: /(?<!\.)\.at\(/ },
  { name: 'Array.prototype.findLast', since: '15.4', seen: /\.findLast(?:Index)?\(/ },
  { name: 'Array.prototype.toSorted', since: '16', seen: /\.to(?:Sorted|Reversed|Spliced)\(/ },
  { name: 'Array.fromAsync', since: '16.4', seen: /\bfromAsync\(/ },
  { name: 'Object.hasOwn', since: '15.4', seen: /\bhasOwn\(/ },
  { name: 'Object.groupBy', since: '17.4', seen: /\bgroupBy\(/ },
  { name: 'Set.prototype.union', since: '17', seen: /\.(?:union|intersection|isSubsetOf)\(/ },
  { name: 'Promise.withResolvers', since: '17.4', seen: /\bwithResolvers\(/ },
  {
    name: 'String.prototype.isWellFormed',
    since: '16.4',
    seen: /\b(?:isWellFormed|toWellFormed)\(/,
  },
  { name: 'structuredClone', since: '15.4', seen: /\bstructuredClone\(/ },
  { name: 'CSSStyleSheet', since: '16.4', seen: /new CSSStyleSheet|\breplaceSync\(/ },
  { name: 'Document.prototype.adoptedStyleSheets', since: '16.4', seen: /adoptedStyleSheets/ },
  { name: 'Document.prototype.startViewTransition', since: '18', seen: /startViewTransition/ },
  { name: 'HTMLDialogElement', since: '15.4', seen: /showModal\(|<dialog/ },
  { name: 'HTMLElement.prototype.inert', since: '15.5', seen: /\binert\b/ },
  { name: 'HTMLElement.prototype.popover', since: '18.3', seen: /showPopover|popoverTarget/ },
  { name: 'Element.prototype.checkVisibility', since: '17.4', seen: /checkVisibility\(/ },
  { name: 'AbortSignal.timeout', since: '16', seen: /AbortSignal\.timeout/ },
  { name: 'requestIdleCallback', since: 'never', seen: /requestIdleCallback/ },
  { name: 'PerformanceNavigationTiming', since: '15.1', seen: /PerformanceNavigationTiming/ },
  { name: 'lookbehind in patterns', since: '16.4', seen: /\(\?<[=!]/ },
  { name: 'static blocks', since: '16.4', seen: /\bstatic\s*\{/ },
  // In part since 14.1: https://bugs.webkit.org/show_bug.cgi?id=236843
  { name: 'fields of classes', since: '16', seen: /class [^{]*\{\s*\w+\s*=/ },
];

/** Something that style sheets may use only where a page without it is still whole, and why it is. */
export interface MissingInStyle {
  readonly name: string;
  readonly since: string;
  readonly seen: RegExp;
  /** Why nothing that is needed is lost; null where it may not be used at all. */
  readonly without: string | null;
}

export const missingInStyle: readonly MissingInStyle[] = [
  { name: '@layer', since: '15.4', seen: /@layer\b|\blayer\(/, without: null },
  { name: 'nesting', since: '17.2', seen: /&[:.\s[]/, without: null },
  { name: '@container', since: '16', seen: /@container/, without: null },
  { name: '@scope', since: '17.4', seen: /@scope/, without: null },
  { name: '@property', since: '16.4', seen: /@property/, without: null },
  { name: '@starting-style', since: '17.5', seen: /@starting-style/, without: null },
  { name: 'ranges in media', since: '16.4', seen: /@media[^{]*[<>]/, without: null },
  { name: 'color-mix', since: '16.2', seen: /color-mix\(/, without: null },
  { name: 'dvb', since: '15.4', seen: /\d(?:dvb|dvh|svb|svh|lvb|lvh)\b/, without: null },
  { name: 'vi and vb', since: '15.4', seen: /\d(?:vi|vb)\b/, without: null },
  {
    name: ':has',
    since: '15.4',
    seen: /:has\(/,
    without: 'narrowing without script, the color of what is picked, and room kept for a button',
  },
  {
    name: ':focus-visible',
    since: '15.4',
    seen: /:focus-visible/,
    without: 'the browser draws its own ring around what is focused',
  },
  {
    name: 'accent-color',
    since: '26.2',
    seen: /accent-color/,
    without: 'boxes have the color of the system',
  },
  {
    name: 'overscroll-behavior',
    since: '16',
    seen: /overscroll-behavior/,
    without: 'nothing stops a pull that reloads; the first screen says that answers are gone then',
  },
  {
    name: 'text-wrap: balance',
    since: '17.5',
    seen: /text-wrap:\s*balance/,
    without: 'headings break elsewhere',
  },
  {
    name: '@media (scripting)',
    since: '17',
    seen: /\(scripting:/,
    without: 'what needs script is shown once its script is here, and moves what is below',
  },
  {
    name: 'forced-color-adjust',
    since: 'never',
    seen: /forced-color-adjust/,
    without: 'no forced colors there',
  },
];
