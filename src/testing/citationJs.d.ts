/** The little that the tests use of Citation.js, which has no types of its own. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly forceType: string }): readonly unknown[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
