import * as formats from '../../src/index.ts'
import { formatSubject } from '../subject.ts'
import type { Subject } from '../subject.ts'

export const hostname: Subject = formatSubject(formats.hostname)
export const projectDomain: Subject = formatSubject(formats.projectDomain)
export const originUrl: Subject = formatSubject(formats.originUrl)
export const httpsOriginUrl: Subject = formatSubject(formats.httpsOriginUrl)
