import { isOffered } from '#domain/program.ts';
import type { Program } from '#domain/program.ts';

/** Problems of programs that two go by one name: who reads a name must know whose it is. */
export const checkNames = (all: readonly Program[]): readonly string[] => {
  const programs = all.filter(isOffered);
  const plain = (name: string): string => name.toLowerCase().trim();
  return programs.flatMap(({ id, short, called = [] }, at) =>
    [short, ...called].flatMap((name) =>
      programs
        .slice(0, at)
        .filter((other) => [other.short, ...(other.called ?? [])].map(plain).includes(plain(name)))
        .map(
          (other) =>
            `content/programs/${id}/facts.yaml: it is called "${name}", and so is "${other.id}". Give one of them another name, or take one of the two folders out.`,
        ),
    ),
  );
};
