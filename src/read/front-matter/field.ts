import type {SourceMap} from '../../core/source-map.js'

/** A string of the front matter: where it is filed, what it says and where that stands. */
export interface Field {
  /** Keys from the top down, in lower case without `-` and `_`; lists add nothing. */
  path: readonly string[]
  text: string
  map: SourceMap
  /** Source range of the value; offsets. */
  start: number
  end: number
}

/** A key as it is compared: "Image_Caption" and "image-caption" are one. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[-_ ]/gu, '')
