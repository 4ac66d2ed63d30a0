import type { DossierIndex } from "../../model/dossierIndex.ts";

type Props = { index: DossierIndex };

export function ProposalsView({ index }: Props) {
  return <h1 tabIndex={-1}>Proposals: {index.dossier.title}</h1>;
}
