package org.waarborg.tests.assurancescreens;

import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.assurance.screens.internal.agreement.AgreementScreens;
import org.waarborg.assurance.screens.internal.answers.AnswerScreens;
import org.waarborg.assurance.screens.internal.answers.QuestionnaireScreens;
import org.waarborg.assurance.screens.internal.checklist.ChecklistScreens;
import org.waarborg.assurance.screens.internal.delivery.DeliveryScreens;
import org.waarborg.assurance.screens.internal.lists.CountryScreens;
import org.waarborg.assurance.screens.internal.lists.ListScreens;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.received.ReceivedScreens;
import org.waarborg.assurance.screens.internal.report.ReportScreens;
import org.waarborg.assurance.screens.internal.service.ChainScreens;
import org.waarborg.assurance.screens.internal.service.ServiceScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.assurance.screens.internal.transition.TransitionScreens;
import org.waarborg.screen.spi.ScreenSource;

/** The screens of assurance as the product has them. */
public final class AssuranceSources {

	private AssuranceSources() {
	}

	/** All of them, and others beside them. */
	public static ScreenSource[] with(ScreenSource... others) {
		ScreenSource[] own = { new AssuranceScreens(), new ReportScreens(), new TransitionScreens(), new ListScreens(),
				new CountryScreens(), new SupplierScreens(), new ServiceScreens(), new ChainScreens(),
				new AgreementScreens(), new PolicyScreens(), new ChecklistScreens(), new ReceivedScreens(),
				new QuestionnaireScreens(), new AnswerScreens(), new DeliveryScreens() };
		ScreenSource[] all = new ScreenSource[own.length + others.length];
		System.arraycopy(own, 0, all, 0, own.length);
		System.arraycopy(others, 0, all, own.length, others.length);
		return all;
	}
}
