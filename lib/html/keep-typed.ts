/**
 * The script of the HTML sheet: the button saves a copy that holds what was typed. Browsers save a
 * page as it came, so what was typed is first written into the page itself. Nothing is sent.
 */
export const keepWhatIsTyped = `
document.getElementById('save').addEventListener('click', function () {
  document.querySelectorAll('input, textarea').forEach(function (box) {
    if (box.type === 'checkbox') box.toggleAttribute('checked', box.checked);
    else if (box.type === 'text') box.setAttribute('value', box.value);
    else box.textContent = box.value;
  });
  var page = '<!doctype html>\\n' + document.documentElement.outerHTML;
  var link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  link.download = this.dataset.name;
  link.click();
});
`;

/** Its SHA-256 for the page's policy; a test holds that it is the script's. */
export const keepWhatIsTypedHash = 'sha256-+xOSpmNCGwhxc4OFLyPxTH67iQOi0zqRM/r/+VSqxEI=';
