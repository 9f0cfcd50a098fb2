/**
 * How many slips of the finger lead from a word of 32 letters at most to the part of another that is nearest:
 * a letter left out, put in, or another in its place. By Myers, all letters of the word at once, each a bit
 * of one number: https://doi.org/10.1145/316542.316550
 */
export const slipsFrom = (word: string): ((item: string) => number) => {
  const places = new Map<number, number>();
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    places.set(code, (places.get(code) ?? 0) | (1 << at));
  }
  const last = 1 << (word.length - 1);
  return (item) => {
    let more = -1;
    let less = 0;
    let slips = word.length;
    let fewest = slips;
    for (let at = 0; at < item.length; at += 1) {
      const same = places.get(item.charCodeAt(at)) ?? 0;
      const across = (((same & more) + more) ^ more) | same;
      const up = less | ~(across | more);
      const down = more & across;
      if ((up & last) !== 0) slips += 1;
      if ((down & last) !== 0) slips -= 1;
      fewest = Math.min(fewest, slips);
      const from = same | less;
      more = (down << 1) | ~(from | (up << 1));
      less = (up << 1) & from;
    }
    return fewest;
  };
};
