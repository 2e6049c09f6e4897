/**
 * The script of the HTML file: its button saves a copy with everything typed. Browsers save a page
 * as it was loaded, so the script first writes the typed values into the markup. Sends nothing.
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

/** SHA-256 of the script, for the content security policy. A test checks that it matches. */
export const keepWhatIsTypedHash = 'sha256-+xOSpmNCGwhxc4OFLyPxTH67iQOi0zqRM/r/+VSqxEI=';
