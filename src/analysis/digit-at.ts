/** Whether a digit from 0 to 9 stands at an offset. */
export function digitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 48 && unit <= 57
}
