/** Where a number leads when it is pressed: to a call, or to a text that is not written yet. */
export const dialOf = (value: string, kind: 'voice' | 'text'): string =>
  `${kind === 'voice' ? 'tel' : 'sms'}:${value.replaceAll(/[^\d+]/g, '')}`;
