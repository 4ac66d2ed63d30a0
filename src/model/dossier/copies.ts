import type { SourceKind } from "./codes.ts";
import type { Source, SourceId, Statement } from "./dossier.ts";
import type { DossierIndex } from "./dossierIndex.ts";

/** Another page that tells the same act of saying. */
export type Copy = {
  readonly url: string;
  /** Who published it; where a format before 2.0.0 does not say, the host of its address. */
  readonly outlet: string;
  readonly kind: SourceKind | undefined;
  readonly published: string | null;
  /** The source of the dossier that it is, if it is one. */
  readonly source: Source | undefined;
};

type Copied = NonNullable<Statement["secondCopies"]>[number];
type BareAddress = Exclude<Extract<Copied, string>, SourceId>;

/** Whether a copy is named by its address alone, as formats before 2.0.0 did. */
export function isBareAddress(copy: Extract<Copied, string>): copy is BareAddress {
  return copy.includes("://");
}

/** Every other page that tells the same act, in the order of the record, whichever format names it. */
export function copiesOf(
  { sourceOf }: Pick<DossierIndex, "sourceOf">,
  { secondCopies = [] }: Pick<Statement, "secondCopies">,
): readonly Copy[] {
  return secondCopies.map((copy) => {
    if (typeof copy !== "string") return { ...copy, source: undefined };
    if (isBareAddress(copy)) {
      const outlet = new URL(copy).host.replace(/^www\./, "");
      return { url: copy, outlet, kind: undefined, published: null, source: undefined };
    }
    const source = sourceOf(copy);
    const { url, outlet, kind, published } = source;
    return { url, outlet, kind, published, source };
  });
}

/** Who else tells the same act: the outlets besides its source's, each once. */
export function otherOutletsOf(
  index: Pick<DossierIndex, "sourceOf">,
  statement: Statement,
): readonly string[] {
  const { outlet } = index.sourceOf(statement.source);
  const outlets = new Set(copiesOf(index, statement).map((copy) => copy.outlet));
  outlets.delete(outlet);
  return [...outlets];
}
