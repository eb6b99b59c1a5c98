/** Key of the open workspace id: the tab's in sessionStorage, the browser's last in localStorage. */
export const OPEN_WORK_KEY = 'crossroads.work';
