/** How a file may stand compressed beside itself, the smallest first. */
const ENCODINGS = [
  { name: "br", extension: ".br" },
  { name: "gzip", extension: ".gz" },
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encodings that an Accept-Encoding lets in, what is liked best first; of equals the smallest. */
export function encodingsFor(accepted: string | undefined): readonly Encoding[] {
  const likings = new Map(
    (accepted ?? "").split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [name, q === undefined ? 1 : Number(q) || 0];
    }),
  );
  const likingOf = (name: string) => likings.get(name) ?? likings.get("*") ?? 0;
  // What is not said of the file as it is counts as liked least.
  const plain = likings.get("identity") ?? 0;
  return ENCODINGS.filter(({ name }) => likingOf(name) > 0 && likingOf(name) >= plain).toSorted(
    (a, b) => likingOf(b.name) - likingOf(a.name),
  );
}
