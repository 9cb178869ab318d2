/** What an icon of Lucide's is drawn from: elements, each with its attributes; the package does not declare it. */
export declare const __iconData: {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
};
