/** A file that the bundler made, and what it needs. */
export type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
};
export type Manifest = Readonly<Record<string, Chunk>>;

/** The chunk and all that it imports as it loads, each once, what is imported first. */
export function withImports(
  chunk: Chunk,
  manifest: Manifest,
  seen = new Set([chunk]),
): readonly Chunk[] {
  const imported = (chunk.imports ?? []).flatMap((name) => {
    const next = manifest[name];
    if (!next || seen.has(next)) return [];
    seen.add(next);
    return withImports(next, manifest, seen);
  });
  return [...imported, chunk];
}
