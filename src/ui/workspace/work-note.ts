/** Names the workspace that is open: in sessionStorage this tab's, in localStorage the browser's last. */
export const OPEN_WORK_KEY = 'crossroads.work';
