// The popup: what the page in front of the reader says, and on or off for its site.
import { showBrief } from '../pages/show-brief.ts'

void showBrief({
  onVisited: () => {
    // The page has what was asked for in view: the popup has done its work.
    window.close()
  },
})
