// What the model takes from its platform: all that browsers and Node have in common and it needs. See tsconfig.model.json.

interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
}

declare const URL: {
  new (address: string): URL;
  canParse(address: string): boolean;
};

declare const TextEncoder: { new (): { encode(text: string): Uint8Array<ArrayBuffer> } };

declare const TextDecoder: { new (): { decode(bytes: Uint8Array): string } };
