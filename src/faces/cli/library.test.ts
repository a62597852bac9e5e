import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { libraryFile } from './library.js'

describe('where the library is', () => {
  const at = (named: string | undefined, env: Record<string, string>, platform = 'linux') =>
    libraryFile(named, env, platform, '/home/a')
  test('the one named, else the setting, else the data folder', () => {
    expect(at('b.pandect', { PANDECT_LIBRARY: '/c' })).toBe(resolve('b.pandect'))
    expect(at(undefined, { PANDECT_LIBRARY: '/c' })).toBe(resolve('/c'))
    expect(at('', { PANDECT_LIBRARY: '' })).toBe(resolve('/home/a/.local/share/pandect/library.pandect'))
  })
  test('the data folder of each system', () => {
    expect(at(undefined, { XDG_DATA_HOME: '/data' })).toBe(resolve('/data/pandect/library.pandect'))
    expect(at(undefined, {}, 'darwin')).toBe(resolve('/home/a/Library/Application Support/pandect/library.pandect'))
    expect(at(undefined, { APPDATA: '/roaming' }, 'win32')).toBe(resolve('/roaming/pandect/library.pandect'))
    expect(at(undefined, {}, 'win32')).toBe(resolve(join('/home/a', 'AppData', 'Roaming', 'pandect/library.pandect')))
  })
})
