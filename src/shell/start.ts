#!/usr/bin/env node
import {loadBundle} from './load-bundle.js'

void loadBundle().startCommandLine()
