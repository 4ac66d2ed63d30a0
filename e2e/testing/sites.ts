/** The sites under test, built as a release is: the real dossier, at the root and in a folder, and invented ones, small and big. */
export type Sites = {
  readonly real: string;
  readonly nested: string;
  readonly harbour: string;
  readonly big: string;
};

declare module "vitest" {
  interface ProvidedContext {
    sites: Sites;
  }
}
