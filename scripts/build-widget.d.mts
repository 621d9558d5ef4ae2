/** What is served, under which name. */
export interface WidgetManifest {
  readonly version: string;
  readonly files: readonly {
    readonly name: string;
    readonly immutable: boolean;
    readonly integrity: string;
  }[];
}

/** Builds the widget into `folder`, which is emptied first. */
export function buildWidget(folder?: string): Promise<WidgetManifest>;
