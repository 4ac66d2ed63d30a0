import { Router } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { Site } from "./Site.tsx";

type Props = {
  index: DossierIndex;
  /** The path of the site's root, without its last slash. */
  base: string;
  /** The page to write when there is no browser to ask. */
  path?: string;
};

export function App({ index, base, path }: Props) {
  return (
    // A page was written without a query, and is taken over so before the query is read.
    <Router base={base} ssrSearch="" {...(path === undefined ? {} : { ssrPath: path })}>
      <Site index={index} />
    </Router>
  );
}
