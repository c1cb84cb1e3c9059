export interface TemplateOptions {
  readonly area?: string
  readonly out?: string
  readonly for?: string
  readonly asOf?: string
  readonly reference?: string
}
