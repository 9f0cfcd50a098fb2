/** How many bytes of a text lead to it. */
const start = 4;

/** Prepares a search for many texts at once: one pass over a file, however many they are. */
export const searchFor = (texts: readonly string[]): ((bytes: Uint8Array) => readonly string[]) => {
  const patterns = texts.flatMap((text) =>
    [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')].map((bytes) => ({ text, bytes })),
  );
  const mayBegin = new Uint8Array(1 << 20);
  const byStart = new Map<number, (typeof patterns)[number][]>();
  for (const pattern of patterns) {
    const { bytes } = pattern;
    if (bytes.length < start) throw new Error(`"${pattern.text}" is too short to be looked for.`);
    const key = bytes.readUInt32BE(0);
    mayBegin[slotOf(key)] = 1;
    byStart.set(key, [...(byStart.get(key) ?? []), pattern]);
  }
  return (bytes) => {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = new Set<string>();
    let key = 0;
    for (let end = 0; end < file.length; end += 1) {
      key = ((key << 8) | (file[end] ?? 0)) >>> 0;
      if (end < start - 1 || mayBegin[slotOf(key)] !== 1) continue;
      const at = end - start + 1;
      for (const pattern of byStart.get(key) ?? []) {
        if (
          file.compare(
            pattern.bytes,
            0,
            pattern.bytes.length,
            at,
            Math.min(at + pattern.bytes.length, file.length),
          ) === 0
        ) {
          found.add(pattern.text);
        }
      }
    }
    return [...found];
  };
};

/** Spreads four bytes over the table. */
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;
