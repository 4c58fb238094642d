import '../../shared/ui/fonts.css';
import '../../shared/ui/tokens.css';
import '../../shared/ui/base.css';
import '../../shared/ui/components.css';
import './page.css';
import './not-here.css';
