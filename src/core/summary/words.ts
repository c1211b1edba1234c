/** Words of the summary sheet, one entry a phrase; sentences are put together in `narrative*.ts`. */
export interface SummaryWords {
  readonly sheet: string;
}
