/** Headers that a host sends with every file whose path fits: a path, or a folder as `/about/*`. */
export type HeaderRule = {
  readonly path: string;
  readonly headers: ReadonlyMap<string, string>;
};

/** What is sent with a file of which no rule says otherwise: nothing runs in it but what the page for lost ones has. */
export function usualHeaders(rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  return new Map([...headersAt("/404.html", rules), ["Cache-Control", "no-cache"]]);
}

/** The rules as the file `_headers`, which static hosts read. */
export function headersText(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Array.from(headers, ([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

/** The rules that such a file holds. */
export function rulesIn(text: string): readonly HeaderRule[] {
  return text
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [path = "", ...lines] = block.trim().split("\n");
      const headers = lines.map((line) => {
        const [, name = "", value = ""] = /^\s*([^:]+):\s*(.*)$/.exec(line) ?? [];
        return [name, value] as const;
      });
      return { path, headers: new Map(headers) };
    });
}

/** What is sent with the file at a path: the headers of every rule that fits; no two of ours name one header for one path. */
export function headersAt(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return new Map(fitting.flatMap(({ headers }) => [...headers]));
}
