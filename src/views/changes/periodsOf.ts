import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { yearBefore } from "#model/figure/since.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Span } from "./timeAxis.ts";

/** A stretch of time that the issues are drawn over. */
export type Period = {
  /** Its name in the address; undefined for the one that is drawn without a choice. */
  readonly key: string | undefined;
  readonly label: string;
  /** Undefined for the whole record. */
  readonly span: Span | undefined;
};

type Asked = { readonly asOf: string; readonly period: string | undefined };

/** The year up to the day shown, the whole record, and each year with something on record. */
export function periodsOf(index: DossierIndex, { asOf, period }: Asked): readonly Period[] {
  const years = new Set(index.byDay.map(({ day }) => day.slice(0, 4)));
  if (period !== undefined && period !== "whole") years.add(period);
  return [
    {
      key: undefined,
      label: `twelve months up to ${dateWords(asOf)}`,
      span: { first: yearBefore(asOf), last: asOf },
    },
    { key: "whole", label: "the whole record", span: undefined },
    ...[...years].toSorted().map((year) => ({
      key: year,
      label: year,
      span: { first: `${year}-01-01`, last: `${year}-12-31` },
    })),
  ];
}
