/** How hard a party holds its position, hardest first. Apart from the schema, which the browser never loads. */
export const FIRMNESSES = ["red-line", "demand", "preference", "open", "unstated"] as const;
