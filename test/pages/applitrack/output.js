// The board writes its list with document.write.
function posting(id, title, kind, body) {
  document.write(
    '<ul class="postingsList" id="p' + id + '_">' +
      '<table class="title"><tr><td id="wrapword">' + title + '</td><td align="right">JobID: ' + id + '</td></tr></table>' +
      '<li><span class="label">Position Type:</span><span class="normal">' + kind + '</span></li>' +
      '<li><span class="label">Location:</span><span class="normal">Quarry Hill Elementary</span></li>' +
      '<li><span class="label">Closing Date:</span><span class="normal">Until filled</span></li>' +
      '<div class="AppliTrackJobPostingAttachments"><span class="normal">' + body + '</span></div></ul>',
  );
}
posting(2101, 'Instructional Aide, Grade 2', 'Support Staff/ Paraprofessional',
  '<p>Works with children in a second-grade class under the direction of the teacher.</p><p>DUTIES</p>' +
  '<ul><li>Listen to students read.</li><li>Plan reading lessons for two groups.</li><li>Help children with coats and shoes.</li></ul>');
posting(2102, 'Playground Paraprofessional', 'Support Staff/ Paraprofessional',
  'Duties:<br>Watch children at play.<br>Help children settle small quarrels.<br>Walk classes back to their rooms.<br>');
posting(2103, 'Library Paraprofessional', 'Support Staff/ Paraprofessional',
  '<table><tr><td>Duty</td><td>How often</td></tr><tr><td>Shelve and repair books.</td><td>Daily</td></tr>' +
  '<tr><td>Cover the class in the library when the librarian is absent.</td><td>Weekly</td></tr></table>');
