package nl.opvolgmonitor.api.audit;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.register.Proof;

/** {@code ./opvolgmonitor verify [kop …]}: checks the whole register and prints the head of its chain. */
@Singleton
final class VerifyTask implements Task {

    private final Verify verify;
    private final Chain chain;

    VerifyTask(Chain chain, Proof proof, Kept kept) {
        this.verify = new Verify(chain, proof, kept);
        this.chain = chain;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public void run(List<String> heads) {
        var faults = verify.handle(heads);
        faults.forEach(System.out::println);
        System.out.println("Verzegelde rijen: " + chain.length());
        System.out.println("Kop van de keten: " + chain.head().orElse("(leeg)"));
        if (!faults.isEmpty()) {
            throw new StartRefused("Het register klopt niet: %d fouten. Zet er een reservekopie naast.", faults.size());
        }
        System.out.println("In orde: keten, verwijzingen, citaten en wat daarnaast wordt bijgehouden kloppen.");
    }
}
