/** What is written for the address of the site until the reader’s browser tells it. */
export const STAND_IN = "https://THIS-SITE";
