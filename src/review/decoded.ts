/** A text that somebody sent, whatever saved it: UTF-8 or UTF-16, with a byte order mark or without; null where it is none. */
export const decoded = (bytes: Uint8Array): string | null => {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll(/\r\n?/g, '\n');
  } catch {
    return null;
  }
};
