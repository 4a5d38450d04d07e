import {loadBundle} from '../load-bundle.js'

void loadBundle().startWorker()
